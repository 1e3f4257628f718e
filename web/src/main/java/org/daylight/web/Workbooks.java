package org.daylight.web;

import jakarta.servlet.http.HttpServletResponse;

/** How workbooks leave the house. */
final class Workbooks {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Rows of a list at most in one workbook: what an import takes in again. */
    static final int MOST = 30_000;

    private Workbooks() {
    }

    static void begin(HttpServletResponse response, String name) {
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }
}
