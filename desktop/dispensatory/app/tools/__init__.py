"""Windows beside the main one, each a tool over several medicines. Each is imported when it is first opened."""
