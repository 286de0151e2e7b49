package id.peristiwa.extraction.statement;

import java.util.Set;

/** Small closed classes of words on which the borders of contents turn. */
final class Words {

    /** What opens a content and is no part of it. */
    static final Set<String> OPENERS = Set.of("bahwa", "kalau", "bahwasanya", "bahwasannya", "soal", "tentang", "mengenai", "terkait", "perihal");
    /** What opens a content and is part of it. */
    static final Set<String> CONJUNCTIONS = Set.of("agar", "supaya", "apakah", "apa", "untuk", "jika", "bagaimana", "kenapa", "mengapa", "siapa",
            "adanya", "akan", "tidak");
    /** Words with which a sentence is tied to the one before. */
    static final Set<String> CONNECTIVES = Set.of("namun", "tetapi", "tapi", "selain", "karena", "sehingga", "sebab", "oleh", "adapun", "sementara",
            "bahkan", "lalu", "kemudian", "selanjutnya", "meski", "meskipun", "walau", "sebaliknya", "dengan", "apalagi", "padahal", "sedangkan",
            "dan",
            "lebih", "di", "hal", "sebelumnya", "terlebih", "begitu", "jadi", "maka", "nah");
    /** Words before which a content may end inside of a sentence. */
    static final Set<String> BORDERS = Set.of("ketika", "saat", "usai", "seusai", "setelah", "sebelum", "sambil", "seraya", "seperti", "sebagaimana",
            "demikian", "tetapi", "tapi", "namun", "sementara", "sedangkan", "meski", "meskipun", "walau", "walaupun", "dan", "serta", "kendati",
            "menyusul", "menanggapi", "merujuk", "mengacu", "dalam", "pada", "di", "lewat", "melalui", "usainya", "sejak", "hingga", "sehingga",
            "karena",
            "dengan", "lalu", "kemudian", "sekaligus", "selain", "menurut", "berdasarkan", "yang", "sebuah", "hal", "tanpa", "lapor");
    /** What points back to something said before. */
    static final Set<String> POINTERS = Set.of("itu", "ini", "tersebut", "demikian", "begitu", "serupa", "senada");
    static final Set<String> PRONOUNS = Set.of("ia", "dia", "beliau", "mereka", "pihaknya", "dirinya", "saya", "kami", "aku");

    private Words() {
    }
}
