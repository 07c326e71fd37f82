### Back office. These texts exist in German and English only.
