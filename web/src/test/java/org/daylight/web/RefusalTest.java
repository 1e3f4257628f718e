package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aProblemIsFoundInsideWhatThePlatformWrapsAroundIt() {
        Problem problem = new Problem(Problem.Kind.CONFLICT, "case.stale-version", null);
        assertThat(Refusal.of(new IllegalStateException(new RuntimeException(problem)))).isEqualTo(new Refusal(409, problem));
    }

    @Test
    void aMissingRoleIsForbidden() {
        assertThat(Refusal.of(new RuntimeException(new EJBAccessException("no")))).isEqualTo(new Refusal(403, null));
    }

    @Test
    void anythingElseIsAFault() {
        assertThat(Refusal.of(new IllegalStateException("broken"))).isNull();
    }
}
