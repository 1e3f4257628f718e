package org.daylight.files;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every hour, removes files that were brought and never used; it may run on every node. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileSweep {
    private static final int PORTION = 100;
    private static final int PORTIONS_PER_LOOK = 50;

    @Inject
    private Files files;

    @Schedule(hour = "*", minute = "17", persistent = false, info = "file sweep")
    void look() {
        for (int portion = 0; portion < PORTIONS_PER_LOOK; portion++) {
            if (files.sweep(PORTION) < PORTION) {
                return;
            }
        }
    }
}
