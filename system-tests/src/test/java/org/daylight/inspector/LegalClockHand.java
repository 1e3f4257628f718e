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

    /** From now on the application's clock runs ahead of the machine's by so much; behind where it is negative. At no moment in between it shows another time. */
    public void runAheadBy(Duration offset) {
        ModelNode address = Operations.createAddress("system-property", OFFSET);
        ModelNode add = Operations.createAddOperation(address);
        add.get("value").set(offset.toString());
        if (!execute(add, false)) {
            execute(Operations.createWriteAttributeOperation(address, "value", offset.toString()), true);
        }
    }

    private boolean execute(ModelNode operation, boolean mustWork) {
        try (ModelControllerClient client = ModelControllerClient.Factory.create("http-remoting", ground.management().getHost(), ground.management().getPort())) {
            ModelNode answer = client.execute(operation);
            boolean worked = Operations.isSuccessfulOutcome(answer);
            if (mustWork && !worked) {
                throw new IllegalStateException(Operations.getFailureDescription(answer).asString());
            }
            return worked;
        } catch (IOException unreachable) {
            throw new IllegalStateException("The server's management does not answer", unreachable);
        }
    }
}
