package org.daylight.inspector;

import java.nio.file.Path;
import org.daylight.ground.Ground;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole, running on free ports: database, identity, server with the application and the demo district. Started with the first test class
 * that wants it, shared by all that run one after the other in the same process, stopped at its end. Its clock can be moved, see {@link LegalClockHand}.
 * Tests say {@code @ExtendWith(RunningDaylight.class)} and take a {@link Ground} as a parameter.
 */
public final class RunningDaylight implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace WHOLE_RUN = ExtensionContext.Namespace.create(RunningDaylight.class);
    /** Below the module's build folder, so that it is gone with it. */
    static final Path HOME = Path.of("target", System.getProperty("daylight.fork", "fork-1"), "daylight").toAbsolutePath();

    @Override
    public void beforeAll(ExtensionContext context) {
        of(context);
    }

    /** The running whole; started now if it is the first time. */
    public static Ground of(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, WHOLE_RUN).getOrComputeIfAbsent(Ground.class, first -> start(), Ground.class);
    }

    private static Ground start() {
        Folder.delete(HOME);
        return Ground.builder().project(Path.of(System.getProperty("daylight.project", ".."))).home(HOME).freePorts()
                .serverOption("-Ddaylight.clock.movable=true").build().start();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Ground.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }
}
