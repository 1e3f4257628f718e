package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesTest {

    @Test
    @Article("TIM-02")
    void working_days_are_compared_and_never_negative() {
        assertThat(WorkingDays.of(5)).isLessThan(WorkingDays.of(20)).isEqualTo(new WorkingDays(5)).hasToString("5 working days");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> WorkingDays.of(-1))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("working-days.negative"));
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "0,0", "0,501"})
    void a_page_out_of_range_is_bad_input(int first, int size) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new PageRequest(first, size, null, true))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.BAD_INPUT));
    }

    @Test
    void the_largest_page_has_500_rows() {
        assertThat(PageRequest.first(500)).isEqualTo(new PageRequest(0, 500, null, true));
    }

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void every_kind_of_problem_is_a_client_error(Problem.Kind kind) {
        assertThat(kind.status()).isBetween(400, 422);
    }

    @Test
    void a_problem_says_code_and_article_but_not_its_arguments() {
        Problem problem = new Problem(Problem.Kind.CONFLICT, "case.stale-version", "FLW-11", "argument");

        assertThat(problem).hasMessage("case.stale-version [FLW-11]").extracting(Problem::arguments).asList().containsExactly("argument");
        assertThat(new Problem(Problem.Kind.CONFLICT, "case.stale-version", null)).hasMessage("case.stale-version");
    }

    @Test
    void a_problem_survives_being_sent_without_its_arguments() throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new ObjectOutputStream(sent).writeObject(new Problem(Problem.Kind.CONFLICT, "case.stale-version", null, "argument"));
        Problem received = (Problem) new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray())).readObject();

        assertThat(received.code()).isEqualTo("case.stale-version");
        assertThat(received.arguments()).isEmpty();
    }

    @Test
    void an_instant_comes_back_from_its_column_as_it_was() {
        Instant instant = Instant.parse("2026-11-21T08:00:00.123456Z");
        InstantColumn column = new InstantColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(instant))).isEqualTo(instant);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
