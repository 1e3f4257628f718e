package org.daylight.orders;

/**
 * Command: a link to the video of a place.
 *
 * @param name      1 to 100 characters
 * @param url       https only, 500 characters at most, no user, password or key in it
 * @param placeCode of a window or a hall
 */
public record KeepVideoLink(String name, String url, String placeCode) {
}
