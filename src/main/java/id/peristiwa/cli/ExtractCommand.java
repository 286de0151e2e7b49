package id.peristiwa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import id.peristiwa.contract.EngineView;
import id.peristiwa.contract.ExtractionView;
import id.peristiwa.contract.OffsetUnit;
import id.peristiwa.extraction.Extractor;
import id.peristiwa.extraction.document.SourceDocument;

/** {@code extract FILE…}: prints the extraction of every file, or of standard input, as a line of JSON. */
public final class ExtractCommand {

    private ExtractCommand() {
    }

    /** @return 0, or 1 if a file could not be read */
    public static int run(String[] files, InputStream in, PrintStream out, PrintStream err) {
        Extractor extractor = Extractor.load();
        EngineView engine = EngineView.load();
        ObjectWriter json = new ObjectMapper().writer();
        int status = 0;
        for (String file : files.length == 0 ? new String[]{"-"} : files) {
            try {
                byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                out.write(json.writeValueAsBytes(ExtractionView.of(extractor.extract(SourceDocument.of(text)), OffsetUnit.CODE_POINT, engine)));
                out.println();
            } catch (CharacterCodingException e) {
                err.println(file + ": not UTF-8");
                status = 1;
            } catch (NoSuchFileException e) {
                err.println(file + ": no such file");
                status = 1;
            } catch (IOException e) {
                err.println(file + ": " + e.getMessage());
                status = 1;
            }
        }
        out.flush();
        return status;
    }
}
