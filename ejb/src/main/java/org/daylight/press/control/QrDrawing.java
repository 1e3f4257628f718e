package org.daylight.press.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** A QR code drawn as one black shape, sharp at any size. */
final class QrDrawing implements Drawing {
    private final BitMatrix modules;

    QrDrawing(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** A square without a quiet zone. */
    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        double size = Math.min(width, height);
        double module = size / modules.getWidth();
        Path2D black = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    black.append(new Rectangle2D.Double(x * module, y * module, module, module), false);
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(black);
    }
}
