package org.daylight.organisation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class RedPhoto {
    private RedPhoto() {
    }

    public static byte[] png() {
        return png(295, 413, new Color(200, 30, 40));
    }

    public static byte[] png(int width, int height, Color background) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(background);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(230, 200, 180));
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return bytes.toByteArray();
    }
}
