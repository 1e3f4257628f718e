package org.daylight.deadlines.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.daylight.RealDatabase;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.entity.Countdown;
import org.daylight.kernel.Article;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountdownRepositoryTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    private final RealDatabase database = RealDatabase.create();
    private final EntityManagerFactory factory = database.entities();

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    @Article({"TIM-01", "TIM-04"})
    void both_limits_of_a_case_come_back_as_they_were_with_their_pauses() {
        Countdown statutory = started(7, CountdownKind.STATUTORY, 20, CALENDAR);
        Countdown promised = started(7, CountdownKind.PROMISED, 5, CALENDAR);
        inTransaction(repository -> {
            repository.of(7).forEach(countdown -> countdown.pause("7", START.plusDays(1), "专家评审", CALENDAR));
            return null;
        });
        List<CountdownView> resumed = inTransaction(repository -> {
            List<Countdown> all = repository.of(7);
            all.forEach(countdown -> countdown.resume("7", START.plusDays(4), CALENDAR));
            return all.stream().map(Countdown::view).toList();
        });

        assertThat(views(7)).isEqualTo(resumed);
        assertThat(resumed).extracting(CountdownView::kind).containsExactly(CountdownKind.PROMISED, CountdownKind.STATUTORY);
        assertThat(resumed.get(0).dueAt()).isAfter(promised.view().dueAt());
        assertThat(resumed.get(1).dueAt()).isAfter(statutory.view().dueAt());
        assertThat(views(8)).isEmpty();
    }

    @Test
    @Article("TIM-05")
    void a_limit_cannot_have_two_open_pauses_of_one_cause() {
        started(7, CountdownKind.PROMISED, 5, CALENDAR);

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> inTransaction(repository -> {
            Countdown countdown = repository.of(7).get(0);
            countdown.pause("7", START.plusDays(1), "听证", CALENDAR);
            countdown.pause("7", START.plusDays(2), "检测", CALENDAR);
            return null;
        })).withStackTraceContaining("countdown_pause_open");
    }

    private List<CountdownView> views(long caseId) {
        return inTransaction(repository -> repository.of(caseId).stream().map(Countdown::view).toList());
    }

    private Countdown started(long caseId, CountdownKind kind, int budget, WorkingCalendar calendar) {
        return inTransaction(repository -> {
            Countdown countdown = new Countdown(caseId, kind, WorkingDays.of(budget), START, calendar);
            repository.add(countdown);
            return countdown;
        });
    }

    private <T> T inTransaction(Function<CountdownRepository, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            T result = work.apply(new CountdownRepository(entities));
            entities.getTransaction().commit();
            return result;
        }
    }
}
