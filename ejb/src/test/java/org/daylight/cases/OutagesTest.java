package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.control.LateEntry;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

class OutagesTest {
    private static final Instant NOW = Instant.parse("2026-03-04T01:00:00Z");
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);

    @Test
    @Article("FLW-19")
    void only_an_outage_on_record_excuses_what_is_entered_afterwards() {
        wiring.at(NOW.toString());
        wiring.as("admin", Roles.ADMINISTRATOR);
        LateEntry entry = wiring.door(LateEntry.class);
        assertThatThrownBy(() -> entry.excuse(LocalDate.parse("2026-03-03"), NOW)).hasMessageStartingWith("case.after-the-fact");
        record("2026-03-03T06:00:00Z", "2026-03-03T09:00:00Z");
        assertThat(entry.excuse(LocalDate.parse("2026-03-03"), NOW).reason()).isEqualTo("机房停电，系统无法使用");
        assertThat(entry.excuse(LocalDate.parse("2026-03-04"), NOW)).isNull();
        assertThat(entry.excuse(null, NOW)).isNull();
        assertThatThrownBy(() -> entry.excuse(LocalDate.parse("2026-03-02"), NOW)).hasMessageStartingWith("case.after-the-fact");
        assertThatThrownBy(() -> entry.excuse(LocalDate.parse("2026-03-05"), NOW)).hasMessageStartingWith("case.not-happened-yet");
        assertThatThrownBy(() -> record("2026-03-04T00:00:00Z", "2026-03-04T02:00:00Z")).as("not over yet").hasMessageStartingWith("outage.times");
        assertThat(wiring.door(Outages.class).latest()).hasSize(1);
    }

    private void record(String from, String until) {
        wiring.em().getTransaction().begin();
        try {
            wiring.door(Outages.class).record(Instant.parse(from), Instant.parse(until), "机房停电，系统无法使用");
        } finally {
            wiring.em().getTransaction().commit();
        }
    }
}
