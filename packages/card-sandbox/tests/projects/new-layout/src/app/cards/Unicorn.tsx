// Never built: nothing stands beside unicorns.
export {};
