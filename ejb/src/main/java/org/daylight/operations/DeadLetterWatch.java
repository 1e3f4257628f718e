package org.daylight.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.daylight.kernel.FaultCode;
import org.daylight.operations.control.DeadLetterRepository;
import org.daylight.operations.control.DeadLetterRepository.Pile;

/**
 * Four times a minute, looks for dead letters of every room, so that who scrapes the figures asks the database nothing. A figure is not a number as long as nobody knows it: before the first look,
 * and while the database does not answer. Each node publishes the same figures.
 *
 * @article MON-16 (002 art. 22)
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // no client view but the timer's
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLetterWatch {
    private static final System.Logger LOG = System.getLogger(DeadLetterWatch.class.getName());

    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private volatile Map<String, Pile> seen = Map.of();
    @Inject
    DeadLetterRepository letters;
    @Inject
    MeterRegistry meters;
    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "dead letter watch")
    void look() {
        try {
            seen = letters.piles().stream().collect(Collectors.toMap(DeadLetterWatch::name, pile -> pile));
            seen.entrySet().stream().filter(pile -> published.add(pile.getKey())).forEach(pile -> publish(pile.getKey(), pile.getValue()));
        } catch (RuntimeException unknown) {
            unknown(FaultCode.of(unknown));
        }
    }

    /** Said once, until they are known again. */
    private void unknown(String cause) {
        if (!seen.isEmpty()) {
            LOG.log(Level.WARNING, "Dead letters cannot be counted: {0}", cause);
        }
        seen = Map.of();
    }

    private static String name(Pile pile) {
        return pile.room() + "." + pile.kind();
    }

    private void publish(String name, Pile pile) {
        Tags tags = Tags.of("room", pile.room(), "kind", pile.kind());
        meters.gauge("daylight.dead.letters", tags, this, watch -> watch.figure(name, Pile::letters));
        meters.gauge("daylight.dead.letters.oldest.seconds", tags, this, watch -> watch.figure(name, watch::age));
    }

    private double figure(String name, ToLongFunction<Pile> figure) {
        Pile pile = seen.get(name);
        return pile == null ? Double.NaN : figure.applyAsLong(pile);
    }

    /** 0: none waits. */
    private long age(Pile pile) {
        return pile.oldest() == null ? 0 : Duration.between(pile.oldest(), clock.instant()).toSeconds();
    }
}
