package id.peristiwa.extraction.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Reads and writes model files: a deflated stream that begins with a format number. */
final class ModelFile {

    private static final int FORMAT = 0x50455201;

    private ModelFile() {
    }

    /** What a model reads from its file. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** What a model writes to its file. */
    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /**
     * @param resource absolute name on the class path
     * @throws IllegalStateException if there is no such resource or it is of another format
     */
    static <T> T load(String resource, Reader<T> reader) {
        try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no model " + resource);
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
            if (data.readInt() != FORMAT) {
                throw new IllegalStateException(resource + " is no model of this version");
            }
            return reader.read(data);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static void save(OutputStream to, Writer writer) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(to, new Deflater(Deflater.BEST_COMPRESSION)), 1 << 16))) {
            out.writeInt(FORMAT);
            writer.write(out);
        }
    }
}
