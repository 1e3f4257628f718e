package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseState;
import org.daylight.deadlines.Light;
import org.junit.jupiter.api.Test;

class FilterAddressTest {

    @Test
    void anEmptyAddressFiltersNothing() {
        assertThat(FilterAddress.parse(null, "", null, null, "", "  ", null, "")).isEqualTo(CaseFilter.all());
        assertThat(FilterAddress.query(CaseFilter.all())).isEmpty();
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        CaseFilter filter = FilterAddress.parse("WABO", "REPORTED", "OVERDUE", "true", "true", " 幸福路 ", "A1", " W7 ");
        assertThat(filter).isEqualTo(new CaseFilter("WABO", CaseState.REPORTED, Light.OVERDUE, true, true, "幸福路", "A1", "W7"));
        assertThat(FilterAddress.query(filter))
                .isEqualTo("department=WABO&state=REPORTED&light=OVERDUE&open=true&late=true&text=%E5%B9%B8%E7%A6%8F%E8%B7%AF&item=A1&window=W7");
    }

    @Test
    void aValueThatMeansNothingLeavesItsConditionOut() {
        assertThat(FilterAddress.parse(null, "LOST", "PURPLE", "maybe", "false", null, null, null)).isEqualTo(CaseFilter.all());
    }
}
