package org.daylight.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.ProfilesInForce;
import org.junit.jupiter.api.Test;

@Article("ITM-07")
class ShippedVersionsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private final RealDatabase database = RealDatabase.create();
    private final Wiring wiring = new Wiring(database);
    private final ProfileRepository profiles = wiring.door(ProfileRepository.class);

    @Test
    void a_new_database_has_the_first_version_of_each_and_the_default_in_force() {
        wiring.at(NOW.toString());
        wiring.door(ProfilesInForce.class);
        assertThat(versions()).containsExactly("BUREAU-002 1 FIXED", "CITY-004 1 FIXED", "DISTRICT-000 1 FIXED");
        assertThat(database.values("select v.profile_code || ' ' || v.version from profile_activation a join profile_version v on v.id = a.version_id")).containsExactly("DISTRICT-000 1");
    }

    @Test
    void what_ships_anew_is_the_next_fixed_version_once_and_not_in_force() {
        profiles.addShipped("P", ShippedProfiles.content("CITY-004"), NOW);
        profiles.addShipped("P", ShippedProfiles.content("BUREAU-002"), NOW);
        profiles.addShipped("P", ShippedProfiles.content("BUREAU-002"), NOW);
        assertThat(versions()).containsExactly("P 1 FIXED", "P 2 FIXED");
        assertThat(database.values("select count(*) from profile_activation")).containsExactly("0");
    }

    @Test
    void what_people_drafted_stays_and_is_not_compared() {
        profiles.addShipped("P", ShippedProfiles.content("CITY-004"), NOW);
        profiles.add("P", ProfileVersion.State.DRAFT, null, ShippedProfiles.content("DISTRICT-000"), "admin", NOW);
        profiles.addShipped("P", ShippedProfiles.content("CITY-004"), NOW);
        assertThat(versions()).containsExactly("P 1 FIXED", "P 2 DRAFT");
        profiles.addShipped("P", ShippedProfiles.content("BUREAU-002"), NOW);
        assertThat(versions()).containsExactly("P 1 FIXED", "P 2 DRAFT", "P 3 FIXED");
    }

    private List<String> versions() {
        return database.values("select profile_code || ' ' || version || ' ' || state from profile_version order by profile_code, version");
    }
}
