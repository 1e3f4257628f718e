package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daylight.authority.Right;
import org.junit.jupiter.api.Test;

class AuthorityAddressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatMeansNothingLeavesItsConditionOut() {
        assertThat(AuthorityAddress.day("2026-02-30", TODAY)).isEqualTo(TODAY);
        assertThat(AuthorityAddress.day(" 2026-03-02 ", TODAY)).isEqualTo("2026-03-02");
        assertThat(AuthorityAddress.day(null, TODAY)).isEqualTo(TODAY);
        assertThat(AuthorityAddress.day("+999999999-12-31", TODAY)).as("no day of a database").isEqualTo(TODAY);
        assertThat(AddressQuery.constant(Right.class, "RULE")).isNull();
        assertThat(AddressQuery.constant(Right.class, "ACCEPT")).isEqualTo(Right.ACCEPT);
        assertThat(AddressQuery.trimmed("  ")).isNull();
    }

    @Test
    void aFilterCanBeSentToAColleague() {
        assertThat(AddressQuery.of("department", "ZJ", "right", null, "text", "许可 &")).isEqualTo("department=ZJ&text=%E8%AE%B8%E5%8F%AF+%26");
    }
}
