package org.daylight.web;

/** How workbooks leave the house. */
final class Workbooks {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Rows of a list at most in one workbook: what an import takes in again. */
    static final int MOST = 30_000;
    static final Export.Bound BOUND = new Export.Bound(MOST, "export.too-many", null);

    private Workbooks() {
    }
}
