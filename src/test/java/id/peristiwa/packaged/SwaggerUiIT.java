package id.peristiwa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.peristiwa.testing.Folders;
import id.peristiwa.testing.OpenApiContract;
import id.peristiwa.testing.Seed;

/** Swagger UI in a real browser: every operation's "Try it out" is used, and the seed is posted through the page. */
@Timeout(600)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SwaggerUiIT {

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Path folder;
    private static Service service;
    private static ChromeDriver browser;
    private static String document;

    @BeforeAll
    static void open() {
        Path chromium = firstOf("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Path driver = firstOf("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
        Assumptions.assumeTrue(chromium != null && driver != null, "no Chromium with its driver is installed");
        folder = Folders.temporary();
        service = Service.start(folder, Map.of("PERISTIWA_DATA", folder.resolve("data").toString(), "PERISTIWA_SEEDS", folder.toString()));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1400,1800",
                "--user-data-dir=" + folder.resolve("browser"));
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build(), options);
        browser.get(service.at("/swagger-ui/").toString());
        new WebDriverWait(browser, WAIT).until(b -> !b.findElements(By.cssSelector(".opblock")).isEmpty());
    }

    private static Path firstOf(String... paths) {
        for (String path : paths) {
            if (Files.isExecutable(Path.of(path))) {
                return Path.of(path);
            }
        }
        return null;
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (service != null) {
            service.close();
            Folders.delete(folder);
        }
    }

    @Test
    @Order(1)
    void theSeedIsPostedThroughThePage() throws IOException {
        Answer answer = tryItOut("storeDocument", Map.of(), JSON.writeValueAsString(Map.of("text", Seed.text(), "externalId", "lewat-halaman")));
        assertThat(answer.status).isEqualTo("201");
        JsonNode body = JSON.readTree(answer.body);
        document = body.path("id").asText();
        assertThat(body.path("document").path("date").asText()).isEqualTo("2024-11-04");
        assertThat(body.path("statements").size()).isPositive();
        assertThat(service.send("GET", "/v1/documents/" + document + "/text", null).body()).isEqualTo(Seed.text());
    }

    @Test
    @Order(2)
    void everyOperationCanBeTriedOut() {
        Map<String, String> status = new LinkedHashMap<>();
        List<String> last = new ArrayList<>();
        for (JsonNode path : new OpenApiContract().document().path("paths")) {
            path.properties().forEach(operation -> {
                String id = operation.getValue().path("operationId").asText();
                if (operation.getKey().equals("delete")) {
                    last.add(id);
                } else {
                    status.put(id, tryItOut(id, parameters(id), null).status);
                }
            });
        }
        last.forEach(id -> status.put(id, tryItOut(id, parameters(id), null).status));
        assertThat(status).hasSizeGreaterThan(14);
        status.forEach((operation, code) -> assertThat(code).as(operation).isIn("200", "201", "204"));
    }

    /** Ids of what the seed has put there; all else keeps what the page fills in. */
    private static Map<String, String> parameters(String operation) {
        return switch (operation) {
            case "getDocument", "getDocumentText", "deleteDocument" -> Map.of("id", document);
            case "getActor" -> Map.of("id", document + "-a1");
            case "getLocation" -> Map.of("id", document + "-l1");
            case "getStatement" -> Map.of("id", document + "-s1");
            case "getEvent" -> Map.of("id", document + "-e1");
            case "getProblemType" -> Map.of("type", "not-found");
            default -> Map.of();
        };
    }

    private record Answer(String status, String body) {
    }

    private static Answer tryItOut(String operation, Map<String, String> parameters, String body) {
        WebElement block = browser.findElement(By.cssSelector("[id$='-" + operation + "']"));
        scrollTo(block);
        if (block.findElements(By.cssSelector(".opblock-body")).isEmpty()) {
            click(block.findElement(By.cssSelector(".opblock-summary-control")));
        }
        await(block, ".opblock-body");
        if (block.findElements(By.cssSelector("button.execute")).isEmpty()) {
            await(block, "button.try-out__btn");
            click(block.findElement(By.cssSelector("button.try-out__btn")));
        }
        await(block, "button.execute");
        block.findElements(By.cssSelector(".body-param-content-type select")).stream().findFirst()
                .ifPresent(select -> new Select(select).selectByVisibleText("application/json"));
        // The page takes a field's value over when it loses the focus.
        parameters.forEach((name, value) -> block.findElement(By.cssSelector("tr[data-param-name='" + name + "'] input"))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), value, Keys.TAB));
        if (body != null) {
            await(block, "textarea.body-param__text");
            paste(block.findElement(By.cssSelector("textarea.body-param__text")), body);
        }
        click(block.findElement(By.cssSelector("button.execute")));
        await(block, ".live-responses-table .response-col_status");
        String status = block.findElement(By.cssSelector(".live-responses-table tr.response .response-col_status")).getText().strip().split("\\s")[0];
        List<WebElement> code = block.findElements(By.cssSelector(".live-responses-table .highlight-code code, .live-responses-table .microlight"));
        String text = code.isEmpty() ? "" : code.get(0).getAttribute("textContent");
        screenshot("swagger-ui-" + operation);
        click(block.findElement(By.cssSelector(".opblock-summary-control")));
        return new Answer(status, text);
    }

    private static void await(WebElement block, String selector) {
        new WebDriverWait(browser, WAIT).until(b -> block.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed));
    }

    private static void scrollTo(WebElement element) {
        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    private static void click(WebElement element) {
        scrollTo(element);
        ((JavascriptExecutor) browser).executeScript("arguments[0].click()", element);
    }

    /** Typing an article key by key takes minutes. */
    private static void paste(WebElement area, String value) {
        ((JavascriptExecutor) browser).executeScript("""
                Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(arguments[0], arguments[1]);
                arguments[0].dispatchEvent(new Event('input', {bubbles: true}));""", area, value);
    }

    private static void screenshot(String name) {
        try {
            Files.createDirectories(Path.of("target/screenshots"));
            Files.write(Path.of("target/screenshots", name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
