package org.daylight.press.control;

import java.awt.Graphics2D;
import java.io.IOException;

/** What is drawn and not set as text: it stays sharp at any size. */
interface Drawing {
    /** Draws within the rectangle from 0 to {@code width} and {@code height}. */
    void draw(Graphics2D graphics, double width, double height) throws IOException;
}
