"""Time expressions, amounts and quantities in Indonesian, Chinese and English."""
