package org.daylight.integration.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.daylight.integration.ExchangeSettings;

/** Applies waiting messages, two departments at a time, and empties the drop folders. */
@Dependent
public class ExchangeRoutes extends RouteBuilder {
    private static final int AT_A_TIME = 2;

    @Inject
    private ExchangeSettings settings;
    @Inject
    private WaitingMessages waiting;
    @Inject
    private DropFolder dropFolder;

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().maximumRedeliveries(0).logHandled(false).logExhaustedMessageHistory(false));
        for (int i = 1; i <= AT_A_TIME; i++) {
            from("scheduler:apply-" + i + "?initialDelay=500&delay=500").routeId("apply-" + i).process(exchange -> waiting.apply());
        }
        from(dropped()).routeId("drop-folder").process(this::take);
    }

    private void take(Exchange exchange) {
        java.io.File file = exchange.getMessage().getBody(java.io.File.class);
        exchange.getMessage().setHeader("folder", dropFolder.take(file.toPath()));
    }

    /**
     * Only files one level down ({@code in/CODE/file}), not hidden, not named as unfinished, in the order in which they were finished, and
     * only when nobody has written to them for a while. A file that met a fault stays and is tried again.
     */
    private String dropped() {
        return "file:" + settings.directory().resolve("in") + "?recursive=true&minDepth=2&maxDepth=2&delay=1000&maxMessagesPerPoll=20"
                + "&sortBy=file:modified&antExclude=**/*.part,**/*.tmp,**/*.filepart,**/*~"
                + "&readLock=changed&readLockMarkerFile=false&readLockMinLength=0&readLockCheckInterval=500&readLockTimeout=2000&readLockLoggingLevel=DEBUG"
                + "&readLockMinAge=" + settings.quiet().toMillis()
                + "&move=${file:parent}/${header.folder}/${file:onlyname}";
    }
}
