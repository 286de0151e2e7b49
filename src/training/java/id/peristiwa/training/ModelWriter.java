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
        write(models.statements()::save, folder.resolve("statement/statements.model"));
        write(models.speakers()::save, folder.resolve("statement/speakers.model"));
        write(models.events().trigger()::save, folder.resolve("event/triggers.model"));
        write(models.events().type()::save, folder.resolve("event/types.model"));
        write(models.events().same()::save, folder.resolve("event/same.model"));
        write(models.events().happening()::save, folder.resolve("event/happenings.model"));
        write(models.events().role()::save, folder.resolve("event/roles.model"));
        write(models.events().status()::save, folder.resolve("event/status.model"));
        write(models.events().date()::save, folder.resolve("event/dates.model"));
    }

    /** What a model does to be kept. */
    private interface Saving {
        void save(OutputStream out) throws IOException;
    }

    private static void write(Saving model, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            model.save(out);
        }
        System.out.println(file.getFileName() + " " + Files.size(file) + " bytes");
    }
}
