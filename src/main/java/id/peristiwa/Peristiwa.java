package id.peristiwa;

import java.util.Arrays;

import id.peristiwa.cli.ExtractCommand;
import id.peristiwa.cli.HealthCommand;
import id.peristiwa.embedded.EmbeddedDatabase;
import id.peristiwa.parsing.Engine;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: without arguments the service, with {@code extract} the extraction of files without server or database. */
@QuarkusMain
public class Peristiwa {

    private static final int USAGE = 2;

    public static void main(String[] args) {
        if (args.length == 0) {
            serve();
        } else if (args[0].equals("extract")) {
            System.exit(ExtractCommand.run(Arrays.copyOfRange(args, 1, args.length), System.in, System.out, System.err));
        } else if (args[0].equals("health")) {
            System.exit(HealthCommand.run());
        } else {
            System.err.println("Unknown command '" + args[0] + "'. Without a command the service starts; 'extract FILE…' prints extractions; "
                    + "'health' ends with 0 if the service of this machine is ready.");
            System.exit(USAGE);
        }
    }

    /** Database, engine and service start side by side; the database stops last. */
    private static void serve() {
        // Before anything is logged: the first one to log decides.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        EmbeddedDatabase.startUnlessGiven();
        Engine.loadAhead();
        Quarkus.run(null, (code, failure) -> {
            EmbeddedDatabase.serviceStopped();
            if (failure != null) {
                System.err.println(
                        "Peristiwa does not start: " + root(failure).getMessage().replaceFirst("(?s).*\\tjava\\.lang\\.IllegalStateException: ", ""));
            }
            System.exit(code);
        });
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
