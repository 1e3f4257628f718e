package org.daylight.inspector;

import java.io.IOException;
import org.daylight.ground.Ground;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** A system property of the running server, until it is restarted. */
public record ServerProperty(Ground ground, String name) {

    public void set(String value) {
        execute(Operations.createRemoveOperation(address()), false);
        ModelNode add = Operations.createAddOperation(address());
        add.get("value").set(value);
        execute(add, true);
    }

    public void remove() {
        execute(Operations.createRemoveOperation(address()), true);
    }

    private ModelNode address() {
        return Operations.createAddress("system-property", name);
    }

    private void execute(ModelNode operation, boolean mustWork) {
        try (ModelControllerClient client = ModelControllerClient.Factory.create("http-remoting", ground.management().getHost(), ground.management().getPort())) {
            ModelNode answer = client.execute(operation);
            if (mustWork && !Operations.isSuccessfulOutcome(answer)) {
                throw new IllegalStateException(Operations.getFailureDescription(answer).asString());
            }
        } catch (IOException unreachable) {
            throw new IllegalStateException("The server's management does not answer", unreachable);
        }
    }
}
