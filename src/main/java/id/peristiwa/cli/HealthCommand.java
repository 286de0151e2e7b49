package id.peristiwa.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/** {@code health}: asks the service of this machine whether it is ready; for containers without a shell. */
public final class HealthCommand {

    private static final int TIMEOUT_MILLIS = 3000;

    private HealthCommand() {
    }

    /** @return 0 if it is ready, else 1 */
    public static int run() {
        String port = System.getenv("PERISTIWA_PORT");
        try {
            URL ready = URI.create("http://127.0.0.1:" + (port == null || port.isBlank() ? "8080" : port) + "/q/health/ready").toURL();
            HttpURLConnection connection = (HttpURLConnection) ready.openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            return 1;
        }
    }
}
