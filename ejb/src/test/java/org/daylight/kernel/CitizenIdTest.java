package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citizens' numbers (GB 11643-1999); all but the standard's own example are made up. */
@Article("FLW-12")
class CitizenIdTest {
    private static final String EXAMPLE = "11010519491231002X";

    @Test
    void the_example_of_the_standard_is_valid() {
        CitizenId id = new CitizenId(EXAMPLE);

        assertThat(id.birthDate()).isEqualTo("1949-12-31");
        assertThat(id.isResidencePermit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1101051949123100, citizen-id.length", "110105491231002, citizen-id.length", "11010519491231002x, citizen-id.alphabet",
            "1101O519491231002X, citizen-id.alphabet", "X10105194912310021, citizen-id.alphabet", "16010519491231002X, citizen-id.region",
            "81000119491231002X, citizen-id.region", "11010519490229002X, citizen-id.birth-date", "11010519491331002X, citizen-id.birth-date",
            "11010517991231002X, citizen-id.birth-date", "110105194912310020, citizen-id.check", "11010519491231012X, citizen-id.check"})
    void a_wrong_number_says_which_rule_it_breaks(String number, String rule) {
        assertThat(CitizenId.flaw("id", number)).map(Finding::code).hasValue(rule);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new CitizenId(number)).satisfies(no -> assertThat(no.code()).isEqualTo(rule));
    }

    @ParameterizedTest
    @CsvSource({"110105491231002, 11010519491231002X", "110105961231996, 1896-12-31", "110105961231995, 1996-12-31"})
    void an_old_number_gets_its_century_and_its_check_character(String old, String modern) {
        CitizenId id = new CitizenId(CitizenId.modern(old));

        assertThat(List.of(id.value(), id.birthDate().toString())).contains(modern);
    }

    @Test
    void what_has_no_old_form_stays_as_it_is() {
        assertThat(CitizenId.modern(EXAMPLE)).isEqualTo(EXAMPLE);
        assertThat(CitizenId.modern("11010549123100A")).isEqualTo("11010549123100A");
    }

    @ParameterizedTest
    @CsvSource({"810000", "820000", "830000"})
    void residents_of_hong_kong_macao_and_taiwan_have_numbers_with_a_region_of_their_own(String region) {
        CitizenId permit = new CitizenId(complete(region + "19900307001"));

        assertThat(permit.isResidencePermit()).isTrue();
        assertThat(permit.birthDate()).isEqualTo(LocalDate.of(1990, 3, 7));
    }

    @Property(tries = 1000)
    void one_wrong_character_is_always_noticed(@ForAll @IntRange(max = 60_000) int day, @ForAll @IntRange(min = 0, max = 999) int serial,
            @ForAll @IntRange(max = 17) int place, @ForAll @CharRange(from = '0', to = '9') char typed) {
        String number = number(day, serial);
        String mistyped = number.substring(0, place) + typed + number.substring(place + 1);

        assertThat(CitizenId.flaw("id", mistyped).isEmpty()).isEqualTo(mistyped.equals(number));
    }

    @Property(tries = 1000)
    void two_neighbours_that_changed_places_are_always_noticed(@ForAll @IntRange(max = 60_000) int day,
            @ForAll @IntRange(min = 0, max = 999) int serial, @ForAll @IntRange(max = 16) int place) {
        String number = number(day, serial);
        String swapped = number.substring(0, place) + number.charAt(place + 1) + number.charAt(place) + number.substring(place + 2);

        assertThat(CitizenId.flaw("id", swapped).isEmpty()).isEqualTo(swapped.equals(number));
    }

    private static String number(int day, int serial) {
        LocalDate born = LocalDate.of(1860, 1, 1).plusDays(day);
        return complete("220882" + born.toString().replace("-", "") + "%03d".formatted(serial));
    }

    /** Found by asking for each character in turn: exactly one fits. */
    private static String complete(String body) {
        List<String> fitting = "0123456789X".chars().mapToObj(check -> body + (char) check).filter(id -> CitizenId.flaw("id", id).isEmpty()).toList();
        assertThat(fitting).hasSize(1);
        return fitting.get(0);
    }
}
