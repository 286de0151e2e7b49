package id.peristiwa;

import java.util.Arrays;

import id.peristiwa.cli.ExtractCommand;
import id.peristiwa.embedded.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: without arguments the service, with {@code extract} the extraction of files without server or database. */
@QuarkusMain
public class Peristiwa {

    private static final int USAGE = 2;

    public static void main(String[] args) {
        if (args.length == 0) {
            EmbeddedDatabase.startUnlessGiven();
            Quarkus.run();
        } else if (args[0].equals("extract")) {
            System.exit(ExtractCommand.run(Arrays.copyOfRange(args, 1, args.length), System.in, System.out, System.err));
        } else {
            System.err.println("Unknown command '" + args[0] + "'. Without a command the service starts; 'extract FILE…' prints extractions.");
            System.exit(USAGE);
        }
    }
}
