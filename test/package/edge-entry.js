export * from 'ssegov-widgets/server';
