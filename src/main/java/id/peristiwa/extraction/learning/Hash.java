package id.peristiwa.extraction.learning;

/** 32-bit hashes of features: FNV-1a over UTF-16 units, mixed by the finalizer of MurmurHash3. The same on every machine. */
public final class Hash {

    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private Hash() {
    }

    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    public static int of(CharSequence text, int begin, int end) {
        int h = SEED;
        for (int i = begin; i < end; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return mix(h);
    }

    /** An ordered combination of two hashes. */
    public static int join(int a, int b) {
        return mix(a * 0x9E3779B1 + Integer.rotateLeft(b, 13) * 0x85EBCA77 + 0x165667B1);
    }

    public static int join(int a, int b, int c) {
        return join(join(a, b), c);
    }

    private static int mix(int h) {
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
