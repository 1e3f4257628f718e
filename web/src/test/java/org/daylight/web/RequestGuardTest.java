package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("AUT-14")
class RequestGuardTest {

    @Test
    void who_holds_roles_that_exclude_each_other_can_still_sign_out_and_sees_the_refusal_drawn() {
        assertThat(RequestGuard.isBound("/logout")).isFalse();
        assertThat(RequestGuard.isBound("/jakarta.faces.resource/daylight.css.xhtml")).isFalse();
        assertThat(RequestGuard.isBound("/staff/cases.xhtml")).isTrue();
        assertThat(RequestGuard.isBound("/staff/cases.csv")).isTrue();
        assertThat(RequestGuard.isBound("/index.xhtml")).isTrue();
    }
}
