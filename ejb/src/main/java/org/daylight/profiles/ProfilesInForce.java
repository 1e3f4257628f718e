package org.daylight.profiles;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.daylight.profiles.control.ProfileRepository;
import org.daylight.profiles.control.ShippedProfiles;

/**
 * Door of this room for itself: what is in force, kept at hand. At start the profiles that come with the product are stored where they are missing, and
 * the default is put in force for a district that never had one. An activation is seen by all threads as soon as it is committed; one that
 * another server made within {@value #SECONDS_UNTIL_SEEN} seconds.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll // palette and publication schema are public
public class ProfilesInForce {
    private static final int SECONDS_UNTIL_SEEN = 10;
    private static final int VERSIONS_AT_MOST = 32;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    @Inject
    private ProfileRepository repository;
    @Inject
    private Clock clock;
    private final AtomicLong generation = new AtomicLong();
    private final Map<Long, ProfileVersion> versions = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ProfileVersion> eldest) {
            return size() > VERSIONS_AT_MOST;
        }
    });
    private volatile Loaded loaded;

    private record Loaded(List<ProfileActivation> activations, long generation, long at) {
        boolean isCurrent(long now) {
            return generation == now && System.nanoTime() - at < Duration.ofSeconds(SECONDS_UNTIL_SEEN).toNanos();
        }
    }

    @PostConstruct
    void storeShipped() {
        ShippedProfiles.CODES.forEach(code -> repository.addShipped(code, ShippedProfiles.content(code), clock.instant()));
        repository.activateFirst(ShippedProfiles.DEFAULT, BEGINNING, clock.instant());
    }

    /** What is at hand is read anew by whoever asks next. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProfileActivated changed) {
        generation.incrementAndGet();
    }

    /** The department's own version on the day, or the district's; {@code departmentCode} null asks for the district's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ProfileVersion> on(String departmentCode, LocalDate on) {
        Optional<ProfileActivation> own = departmentCode == null ? Optional.empty() : scoped(departmentCode, on).filter(found -> found.versionId() != null);
        return own.or(() -> scoped(null, on)).map(found -> version(found.versionId()));
    }

    private Optional<ProfileActivation> scoped(String departmentCode, LocalDate on) {
        return activations().stream().filter(activation -> java.util.Objects.equals(activation.departmentCode(), departmentCode) && activation.isInForce(on)).findFirst();
    }

    /** What is fixed is kept at hand. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ProfileVersion version(long id) {
        ProfileVersion known = versions.get(id);
        if (known == null) {
            known = repository.version(id).orElse(null);
            if (known != null && known.state() == ProfileVersion.State.FIXED) {
                versions.put(id, known);
            }
        }
        return known;
    }

    private List<ProfileActivation> activations() {
        long now = generation.get();
        Loaded known = loaded;
        if (known == null || !known.isCurrent(now)) {
            known = new Loaded(repository.approved(), now, System.nanoTime());
            loaded = known;
        }
        return known.activations();
    }
}
