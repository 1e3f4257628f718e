package org.daylight.inspector;

import java.io.IOException;
import java.time.Duration;
import org.daylight.ground.Ground;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.ModelControllerClientConfiguration;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** A system property of the running server, until it is restarted. */
public record ServerProperty(Ground ground, String name) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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

    private ModelNode execute(ModelNode operation) {
        try (ModelControllerClient client = ModelControllerClient.Factory.create(management())) {
            return client.execute(operation);
        } catch (IOException unreachable) {
            throw new IllegalStateException("The server's management does not answer", unreachable);
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
