package org.daylight.inspector;

import java.io.IOException;
import java.time.Duration;
import org.daylight.ground.Ground;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** Moves the clock of the running application, which is the only one it knows. */
public record LegalClockHand(Ground ground) {
    private static final String OFFSET = "daylight.clock.offset";

    /** From now on the application's clock runs ahead of the machine's by so much. */
    public void runAheadBy(Duration offset) {
        ModelNode address = Operations.createAddress("system-property", OFFSET);
        execute(Operations.createRemoveOperation(address), false);
        ModelNode add = Operations.createAddOperation(address);
        add.get("value").set(offset.toString());
        execute(add, true);
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
