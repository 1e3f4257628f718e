package org.daylight.web;

import java.util.regex.Pattern;

/** A way back inside this application, never to another site. */
final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    private LocalPath() {
    }

    /** The path as given where it is a local one; the home page otherwise. */
    static String of(String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }
}
