package org.daylight.inspector;

import java.io.IOException;
import org.daylight.ground.Ground;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** A system property of the running server, until it is restarted. */
public record ServerProperty(Ground ground, String name) {

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
        try (ModelControllerClient client = ModelControllerClient.Factory.create("http-remoting", ground.management().getHost(), ground.management().getPort())) {
            return client.execute(operation);
        } catch (IOException unreachable) {
            throw new IllegalStateException("The server's management does not answer", unreachable);
        }
    }

    private static void require(ModelNode answer) {
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IllegalStateException(Operations.getFailureDescription(answer).asString());
        }
    }
}
