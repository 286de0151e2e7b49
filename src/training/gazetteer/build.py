"""Packs the gazetteer: build.py cities.pbf IDN_AREA_DATA countries.tsv gazetteer.bin  (see README.md)

Layout, big-endian: magic "GAZ1", number of names n, number of places m, bytes of the string pool;
n sorted name hashes (int), n place indexes (int); m places of 34 bytes; the pool (UTF-8, strings ended by a zero byte).
Place: name, admin code (pool offsets, int), parent (place index or -1, int), kind (byte), country (2 ASCII bytes), rank (byte, log2 of population),
latitude, longitude (float, NaN unknown), GeoNames id (int, 0 none), first-level area for foreign towns (pool offset, int), 2 spare bytes.
"""
import collections
import csv
import gettext
import json
import math
import re
import struct
import sys

PBF, AREAS, COUNTRIES, OUT = sys.argv[1:5]
NAN = float("nan")
COUNTRY, PROVINCE, REGENCY, CITY, DISTRICT, VILLAGE = range(6)


def fnv(text):
    h = 0x811C9DC5
    units = text.encode("utf-16-be")
    for i in range(0, len(units), 2):
        h = ((h ^ (units[i] << 8 | units[i + 1])) * 0x01000193) & 0xFFFFFFFF
    h ^= h >> 16
    h = h * 0x85EBCA6B & 0xFFFFFFFF
    h ^= h >> 13
    h = h * 0xC2B2AE35 & 0xFFFFFFFF
    h ^= h >> 16
    return h - (1 << 32) if h >> 31 else h


def varint(b, i):
    shift = value = 0
    while True:
        value |= (b[i] & 127) << shift
        shift += 7
        i += 1
        if b[i - 1] < 128:
            return value, i


def zigzag(v):
    return v >> 1 ^ -(v & 1)


def towns():
    b = open(PBF, "rb").read()
    i, lat, lon = 0, 0, 0
    while i < len(b):
        size, i = varint(b, i)
        end, town = i + size, {"pop": 0, "alt": "", "admin": "", "code": ""}
        while i < end:
            key, i = varint(b, i)
            tag, wire = key >> 3, key & 7
            if wire == 2:
                n, i = varint(b, i)
                value, i = b[i:i + n].decode(), i + n
            else:
                value, i = varint(b, i)
            if tag == 1:
                town["id"] = zigzag(value)
            elif tag == 10:
                lon += zigzag(value)
            elif tag == 11:
                lat += zigzag(value)
            else:
                town[{2: "name", 3: "country", 4: "alt", 7: "code", 8: "admin", 9: "pop"}.get(tag, "x")] = value
        town["lat"], town["lon"] = lat / 1e5, lon / 1e5
        yield town


def rows(name):
    with open(f"{AREAS}/{name}.csv", encoding="utf-8") as f:
        return list(csv.DictReader(f))


def title(name):
    small = {"DKI": "DKI", "DI": "DI"}
    return " ".join(small.get(w, w.capitalize()) for w in name.split())


places, names = [], collections.defaultdict(set)


def place(name, code, parent, kind, country, rank=0, lat=NAN, lon=NAN, geo=0, admin1=""):
    places.append([name, code, parent, kind, country, rank, lat, lon, geo, admin1])
    names[name.lower()].add(len(places) - 1)
    return len(places) - 1


every = list(towns())
by_country = collections.defaultdict(list)
for t in every:
    by_country[t["country"]].append(t)

country_index = {}
for line in open(COUNTRIES, encoding="utf-8"):
    code, indonesian, english = line.rstrip("\n").split("\t")
    ts = by_country.get(code, [])
    weight = sum(t["pop"] + 1 for t in ts)
    lat = sum(t["lat"] * (t["pop"] + 1) for t in ts) / weight if ts else NAN
    lon = sum(t["lon"] * (t["pop"] + 1) for t in ts) / weight if ts else NAN
    i = place(indonesian, "", -1, COUNTRY, code, 31, lat, lon)
    country_index[code] = i
    names[english.lower()].add(i)
translate = gettext.translation("iso_3166-1", "/usr/share/locale", languages=["id"]).gettext
for c in json.load(open("/usr/share/iso-codes/json/iso_3166-1.json"))["3166-1"]:
    for key in ("name", "common_name", "official_name"):
        if key in c and c["alpha_2"] in country_index:
            names[translate(c[key]).lower()].add(country_index[c["alpha_2"]])
            names[c[key].lower()].add(country_index[c["alpha_2"]])

subdivision = {}
divide = gettext.translation("iso_3166-2", "/usr/share/locale", languages=["id"], fallback=True).gettext
for d in json.load(open("/usr/share/iso-codes/json/iso_3166-2.json"))["3166-2"]:
    country = d["code"][:2]
    if country == "ID" or country not in country_index or "parent" in d or d["type"] in ("Commune", "Municipality", "Parish", "District"):
        continue
    for name in re.split(r" *[;/] *", re.sub(r"\[.*?\]|\(.*?\)", "", d["name"])):
        name = name.strip()
        if len(name) > 2:
            i = place(name, d["code"], country_index[country], PROVINCE, country, 12)
            names[divide(d["name"]).lower()].add(i)

provinces, regencies, districts = {}, {}, {}
for r in rows("provinces"):
    name = title(r["name"].replace("DAERAH ISTIMEWA", "DI"))
    provinces[r["code"]] = place(name, r["code"], country_index["ID"], PROVINCE, "ID", 22)
for r in rows("regencies"):
    full = title(r["name"])
    bare = re.sub(r"^(Kabupaten|Kota)( Administrasi| Adm\.)? ", "", full)
    kind = CITY if full.startswith("Kota") else REGENCY
    regencies[r["code"]] = i = place(full, r["code"], provinces[r["province_code"]], kind, "ID", 19)
    names[bare.lower()].add(i)
    names[full.lower().replace(" administrasi", "")].add(i)
votes = collections.defaultdict(collections.Counter)
by_name = collections.defaultdict(list)
for code, i in regencies.items():
    by_name[re.sub(r"^(kabupaten|kota) ", "", places[i][0].lower()).replace("administrasi ", "")].append((code, i))
for t in by_country["ID"]:
    found = by_name.get(t["name"].lower(), [])
    if found and len({c[:2] for c, _ in found}) == 1:
        votes[t["admin"]][found[0][0][:2]] += 1
province_of = {a: c.most_common(1)[0][0] for a, c in votes.items()}
settlement = {}
for t in by_country["ID"]:
    key = (t["name"].lower(), province_of.get(t["admin"], ""))
    if key not in settlement or t["pop"] > settlement[key]["pop"]:
        settlement[key] = t
used = set()
for code, i in regencies.items():
    bare = re.sub(r"^(kabupaten|kota) ", "", places[i][0].lower()).replace("administrasi ", "")
    t = settlement.get((bare, code[:2]))
    if t:
        places[i][6:9] = [t["lat"], t["lon"], t["id"]]
        places[i][5] = max(19, int(math.log2(t["pop"] + 1)) + 2)
        used.add(t["id"])
for code, i in provinces.items():
    have = [places[j] for c, j in regencies.items() if c[:2] == code and places[j][6] == places[j][6]]
    if have:
        places[i][6:8] = [sum(p[6] for p in have) / len(have), sum(p[7] for p in have) / len(have)]
for r in rows("districts"):
    parent = regencies[r["regency_code"]]
    t = settlement.get((r["name"].lower(), r["code"][:2]))
    districts[r["code"]] = place(r["name"], r["code"], parent, DISTRICT, "ID", 8, *((t["lat"], t["lon"], t["id"]) if t else (NAN, NAN, 0)))
    if t:
        used.add(t["id"])
for r in rows("villages"):
    place(r["name"], r["code"], districts[r["district_code"]], VILLAGE, "ID", 1)
for t in every:
    if t["id"] in used:
        continue
    rank = int(math.log2(t["pop"] + 1)) + (4 if t["code"] == "PPLC" else 0)
    parent = provinces.get(province_of.get(t["admin"], ""), -1) if t["country"] == "ID" else country_index.get(t["country"], -1)
    i = place(t["name"], "", parent, CITY, t["country"], min(30, rank), t["lat"], t["lon"], t["id"], t["admin"])
    if t["alt"] and t["alt"] != t["name"]:
        names[t["alt"].lower()].add(i)

pool, offsets = bytearray(b"\0"), {"": 0}


def text(s):
    if s not in offsets:
        offsets[s] = len(pool)
        pool.extend(s.encode() + b"\0")
    return offsets[s]


table = bytearray()
for name, code, parent, kind, country, rank, lat, lon, geo, admin1 in places:
    table += struct.pack(">iiib2sbffiixx", text(name), text(code), parent, kind, country.encode(), rank, lat, lon, geo, text(admin1))
index = sorted((fnv(n), i) for n, ids in names.items() for i in ids)
with open(OUT, "wb") as f:
    f.write(struct.pack(">4siii", b"GAZ1", len(index), len(places), len(pool)))
    f.write(b"".join(struct.pack(">i", h) for h, _ in index))
    f.write(b"".join(struct.pack(">i", i) for _, i in index))
    f.write(table)
    f.write(pool)
print(len(places), "places", len(index), "names", len(table) // len(places), "bytes a place")
