"""From the text of an article to its sentences and quotations."""
