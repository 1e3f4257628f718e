package org.daylight.documents.control;

/** Where the public finds this system: system property {@code daylight.public.url}, read at each issue. */
final class DocumentSettings {
    private static final String PUBLIC_URL = "daylight.public.url";
    private static final String DEFAULT_URL = "http://localhost:8080";

    private DocumentSettings() {
    }

    /** The public page that shows the progress of the case. */
    static String progressUrl(String caseNumber) {
        return address() + "/index.xhtml?number=" + caseNumber;
    }

    /** The public guide of the item. */
    static String guideUrl(String itemCode) {
        return address() + "/item.xhtml?code=" + itemCode;
    }

    private static String address() {
        return System.getProperty(PUBLIC_URL, DEFAULT_URL).replaceAll("/+$", "");
    }
}
