package org.daylight.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;

/** Carries out what takes long beside the page that asked for it; what becomes of it is read from its door. */
@ApplicationScoped
public class LongQuestion {
    private static final System.Logger LOG = System.getLogger(LongQuestion.class.getName());

    @Resource
    ManagedExecutorService executor;

    void begin(Runnable work) {
        executor.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, "A long question failed", fault);
            }
        });
    }
}
