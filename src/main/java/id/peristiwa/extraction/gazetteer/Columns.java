package id.peristiwa.extraction.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Arrays of a deflated file, each with its length before it, read and written in one order. */
final class Columns {

    private static final int FORMAT = 0x50475A01;

    private final ByteBuffer in;
    private final ByteArrayOutputStream bytes;
    private final DataOutputStream out;

    private Columns(ByteBuffer in, ByteArrayOutputStream bytes) {
        this.in = in;
        this.bytes = bytes;
        this.out = bytes == null ? null : new DataOutputStream(bytes);
    }

    static Columns toWrite() {
        return new Columns(null, new ByteArrayOutputStream());
    }

    /** @throws IllegalStateException if the file is of another format */
    static Columns read(InputStream from) throws IOException {
        byte[] all = new InflaterInputStream(from, new java.util.zip.Inflater(), 1 << 16).readAllBytes();
        ByteBuffer buffer = ByteBuffer.wrap(all);
        if (buffer.getInt() != FORMAT) {
            throw new IllegalStateException("no gazetteer of this version");
        }
        return new Columns(buffer, null);
    }

    void finish(OutputStream to) throws IOException {
        try (DataOutputStream file = new DataOutputStream(new DeflaterOutputStream(to, new Deflater(Deflater.BEST_COMPRESSION)))) {
            file.writeInt(FORMAT);
            bytes.writeTo(file);
        }
    }

    byte[] bytes() {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * values.length);
        return values;
    }

    long[] longs() {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        in.position(in.position() + 8 * values.length);
        return values;
    }

    void bytes(byte[] values) {
        try {
            out.writeInt(values.length);
            out.write(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ints(int[] values) {
        try {
            out.writeInt(values.length);
            for (int v : values) {
                out.writeInt(v);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void longs(long[] values) {
        try {
            out.writeInt(values.length);
            for (long v : values) {
                out.writeLong(v);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
