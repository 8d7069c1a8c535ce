/** The invented person whose hunt the demo runs, and everything their resume states. */
export type DemoPerson = typeof demoPerson;

export const demoPerson = {
  name: 'Mira Halvorsen',
  email: 'mira.halvorsen@example.com',
  phone: '+1 503 555 0147',
  location: 'Portland, OR',
  links: ['https://linkedin.com/in/mira-halvorsen-example', 'https://github.com/mira-halvorsen-example'],
  headline: 'Senior Backend Engineer',
  summary:
    'Backend engineer who likes to sit close to the product. I build services that other teams can rely on, measure what they do for the people who use them, and write down why they are as they are.',
  experience: [
    {
      company: 'Tallgrass Logistics',
      title: 'Senior Backend Engineer',
      location: 'Portland, OR',
      start: '2021-03',
      end: null,
      bullets: [
        'Designed the event-driven order service in TypeScript and Node.js that handles 1.2 million orders a day',
        'Cut the 95th percentile of API latency from 480 ms to 120 ms by reworking PostgreSQL indexes and caching in Redis',
        'Led a team of 4 engineers through the move from one monolith to services on AWS Lambda and SQS',
        'Introduced contract tests and canary releases, which lowered failed deployments by 60%',
        'Wrote the on-call handbook that three other teams adopted',
      ],
    },
    {
      company: 'Birchwater Health',
      title: 'Backend Engineer',
      location: 'Seattle, WA',
      start: '2017-06',
      end: '2021-02',
      bullets: [
        'Built REST APIs in Python and Django for appointment booking, used by 300 clinics',
        'Moved nightly reports to streaming data pipelines with Apache Kafka, so that clinics saw figures within 5 minutes instead of the next morning',
        'Mentored 3 junior engineers, two of whom now lead their own projects',
        'Set up Terraform modules and CI/CD with GitHub Actions for 14 repositories',
      ],
    },
    {
      company: 'Copperleaf Studio',
      title: 'Software Engineer',
      location: 'Boise, ID',
      start: '2014-08',
      end: '2017-05',
      bullets: [
        'Developed booking and payment features in JavaScript and Node.js for 20 small businesses',
        'Replaced manual server set-up with Docker images, which shortened releases from two days to 30 minutes',
        'Automated invoice checks that had taken the office 6 hours a week',
      ],
    },
  ],
  education: [
    {
      institution: 'Cascade Valley University',
      degree: 'Bachelor of Science',
      field: 'Computer Science',
      start: '2010-09',
      end: '2014-06',
      gpa: '3.7/4.0',
    },
  ],
  skills: [
    { label: 'Languages', names: ['TypeScript', 'JavaScript', 'Python', 'SQL', 'Go'] },
    { label: 'Backend', names: ['Node.js', 'Django', 'REST APIs', 'GraphQL', 'Microservices'] },
    { label: 'Data', names: ['PostgreSQL', 'Redis', 'Apache Kafka'] },
    { label: 'Cloud and tools', names: ['AWS', 'Docker', 'Kubernetes', 'Terraform', 'GitHub Actions', 'CI/CD'] },
  ],
  projects: [
    {
      name: 'Tidepool Timetable',
      bullets: [
        'A small open-source planner for volunteer shifts, written in TypeScript with PostgreSQL',
        'Used by five community gardens to plan their season',
      ],
    },
    {
      name: 'Slow Query Almanac',
      bullets: ['Notes and runnable examples about PostgreSQL plans that went wrong, collected since 2019'],
    },
  ],
} as const;
