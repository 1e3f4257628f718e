package org.daylight.inspector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daylight.ground.Ground;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.ModelControllerClientConfiguration;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** A system property of the running server, until it is restarted. */
public record ServerProperty(Ground ground, String name) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 3;

    /** At no moment in between it has no value. */
    public void set(String value) {
        ModelNode add = Operations.createAddOperation(address());
        add.get("value").set(value);
        if (!Operations.isSuccessfulOutcome(execute(add))) {
            require(execute(Operations.createWriteAttributeOperation(address(), "value", value)));
        }
    }

    public void remove() {
        require(execute(Operations.createRemoveOperation(address())));
    }

    private ModelNode address() {
        return Operations.createAddress("system-property", name);
    }

    /** The protocol has no bound of its own for an answer. An operation that is asked again does no harm. */
    private ModelNode execute(ModelNode operation) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            CompletableFuture<ModelNode> answer = CompletableFuture.supplyAsync(() -> asked(operation), ServerProperty::aside);
            try {
                return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException silent) {
                System.out.println("The server's management was silent for " + PATIENCE + ", attempt " + attempt);
            } catch (InterruptedException | ExecutionException failed) {
                throw new IllegalStateException("The server's management does not answer", failed);
            }
        }
        throw new IllegalStateException("The server's management is silent");
    }

    private static void aside(Runnable question) {
        Thread thread = new Thread(question, "server-property");
        thread.setDaemon(true);
        thread.start();
    }

    private ModelNode asked(ModelNode operation) {
        try (ModelControllerClient client = ModelControllerClient.Factory.create(management())) {
            return client.execute(operation);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private ModelControllerClientConfiguration management() {
        return new ModelControllerClientConfiguration.Builder().setProtocol("http-remoting").setHostName(ground.management().getHost())
                .setPort(ground.management().getPort()).setConnectionTimeout((int) PATIENCE.toMillis()).build();
    }

    private static void require(ModelNode answer) {
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IllegalStateException(Operations.getFailureDescription(answer).asString());
        }
    }
}
