package org.daylight.inspector.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * One Chromium for all tests of a process: the one of the environment variable {@code CHROMIUM}, or the first of chromium, chromium-browser
 * and google-chrome on the path. Where there is none, browser tests are skipped and one line says so. A test that fails leaves a screenshot,
 * but for one that hung.
 */
final class RunningChromium implements BeforeAllCallback, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace WHOLE_RUN = ExtensionContext.Namespace.create(RunningChromium.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    /** The browser, the driver it hangs on, and who has logged in with it. */
    record Running(Playwright driver, Browser browser, KnownLogins knownLogins) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            driver.close();
        }
    }

    /** Said once. */
    private record Missing(String line) {
        Missing {
            System.out.println(line);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (executable().isEmpty()) {
            String line = "Browser tests are skipped: no Chromium found on the path; install chromium or set CHROMIUM";
            Assumptions.abort(store(context).getOrComputeIfAbsent(Missing.class, first -> new Missing(line), Missing.class).line());
        }
    }

    static Browser browser(ExtensionContext context) {
        return running(context).browser();
    }

    static KnownLogins knownLogins(ExtensionContext context) {
        return running(context).knownLogins();
    }

    private static Running running(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(Running.class, first -> launch(), Running.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().filter(TimeoutException.class::isInstance).isPresent()) {
            abandon(context);
        } else if (context.getExecutionException().isPresent() && context.getRequiredTestInstance() instanceof BrowserTest test) {
            test.showAll("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
        }
    }

    /** A browser that does not answer goes with its driver, and the next test has another. */
    private static void abandon(ExtensionContext context) {
        store(context).remove(Running.class);
        ProcessHandle.current().descendants().filter(process -> process.info().command().orElse("").contains("playwright-java")).toList().forEach(driver -> {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly();
        });
    }

    private static Running launch() {
        Playwright driver = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Running(driver, driver.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable().orElseThrow()).setHeadless(true).setArgs(OPTIONS)), new KnownLogins());
    }

    private static Optional<Path> executable() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).filter(path -> !path.isBlank()).map(Path::of).stream();
        Stream<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, WHOLE_RUN);
    }
}
