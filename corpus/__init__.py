"""What the rules and models learn from and are judged by: lexicons, gazetteers, annotated texts, scoring."""
