package id.peristiwa.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import id.peristiwa.extraction.Extractor;

/** Trains the stages behind the names on all articles and writes their models. */
final class ModelWriter {

    private ModelWriter() {
    }

    /** {@code SHARED ANNOTATIONS NAMES RESOURCES}: names as {@code NameTrainer jackknife} wrote them, the folder of the engine's resources. */
    public static void main(String[] args) throws IOException {
        Path own = Path.of(args[1]);
        Corpus corpus = Corpus.load(Path.of(args[0]), Files.isDirectory(own) ? own : null);
        Learning.Models models = new Learning(new Extractor.Resources(), Path.of(args[2]), corpus).train(-1);
        Path folder = Path.of(args[3]);
        write(models.judge()::save, folder.resolve("time/judge.model"));
        write(models.statements().contents()::save, folder.resolve("statement/contents.model"));
        write(models.statements().acceptance()::save, folder.resolve("statement/acceptance.model"));
        write(models.statements().overlaps()::save, folder.resolve("statement/overlaps.model"));
        write(models.statements().speakers()::save, folder.resolve("statement/speakers.model"));
        write(models.events().trigger()::save, folder.resolve("event/triggers.model"));
        write(models.events().type()::save, folder.resolve("event/types.model"));
        write(models.events().same()::save, folder.resolve("event/same.model"));
        write(models.events().happening()::save, folder.resolve("event/happenings.model"));
        write(models.events().parts().pair()::save, folder.resolve("event/pairs.model"));
        write(models.events().parts().role()::save, folder.resolve("event/roles.model"));
        write(models.events().parts().status()::save, folder.resolve("event/status.model"));
        write(models.events().parts().date()::save, folder.resolve("event/dates.model"));
    }

    /** Something that can be written. */
    private interface Model {
        void save(OutputStream to) throws IOException;
    }

    private static void write(Model model, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            model.save(out);
        }
        System.out.println(file.getFileName() + " " + Files.size(file) + " bytes");
    }
}
