package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicViewsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml", "/verify.xhtml", "/error/unknown.xhtml"})
    void pagesOfThePublicKeepNoState(String page) {
        assertThat(PublicViews.isPublic(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/work.xhtml", "/supervision/board.xhtml", "/admin/assessment.xhtml", "/my/index.xhtml"})
    void pagesBehindTheLoginKeepTheirState(String page) {
        assertThat(PublicViews.isPublic(page)).isFalse();
    }
}
