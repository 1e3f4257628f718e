package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.daylight.kernel.IdentityDocument.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Article("FLW-12")
class IdentityDocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"91350100M000100Y43, CREDIT_CODE", "01359770-7, ORGANISATION_CODE", "013597707, ORGANISATION_CODE", "11010519491231002X, CITIZEN_ID",
            "110105491231002, CITIZEN_ID", "810000199003070015, RESIDENCE_PERMIT", "911124198108030024, FOREIGN_RESIDENCE",
            "CAN110081080310, FOREIGN_RESIDENCE", "E12345678, PASSPORT", "军字第1234567号, OFFICER_CARD", "12345678, PASSPORT", "无, OTHER",
            "H0123456789, OTHER"})
    void a_number_is_recognised_by_its_form(String number, Kind kind) {
        assertThat(IdentityDocument.recognised("id", number, TODAY).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"' 11010519491231002x ', 11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X", "1101 0519 4912 3100 2X, 11010519491231002X",
            "110105491231002, 11010519491231002X", "91350100m000100y43, 91350100M000100Y43", "01359770-7, 013597707"})
    void blanks_small_letters_and_old_forms_do_not_matter(String typed, String number) {
        assertThat(IdentityDocument.recognised("id", typed, TODAY).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y44, credit-code.check", "110105194912310020, citizen-id.check", "1101051949123100, citizen-id.length",
            "110105991331002, citizen-id.birth-date", "01359770-8, organisation-code.check", "911124198108030025, foreign-residence.check",
            "11010520261122001X, citizen-id.birth-date", "110105194902290025, citizen-id.birth-date"})
    void what_looks_like_a_checked_number_and_is_none_is_refused_with_the_rule_it_breaks(String typed, String rule) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> IdentityDocument.recognised("applicantId", typed, TODAY)).satisfies(no -> {
            assertThat(no.code()).isEqualTo("identity.rejected");
            assertThat(no.findings()).singleElement().satisfies(flaw -> {
                assertThat(flaw.place()).isEqualTo("applicantId");
                assertThat(flaw.code()).isEqualTo(rule);
            });
            assertThat(no.getMessage()).doesNotContain(typed);
        });
    }

    @Test
    void a_credit_code_of_digits_alone_is_a_unit_and_not_a_person() {
        assertThat(IdentityDocument.recognised("id", "124415001967200416", TODAY).kind()).isEqualTo(Kind.CREDIT_CODE);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void a_number_that_is_said_to_be_of_a_kind_keeps_its_rules(Kind kind) {
        assertThat(IdentityDocument.flaw("id", kind, "?", TODAY)).isPresent();
    }

    @Test
    void a_number_of_the_mainland_is_no_residence_permit() {
        assertThat(IdentityDocument.flaw("id", Kind.RESIDENCE_PERMIT, "11010519491231002X", TODAY)).map(Finding::code).hasValue("citizen-id.region");
    }
}
